"""Photo files: walking, decoding, metadata, thumbnails. The only package that opens an image."""
