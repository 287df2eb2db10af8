"""What a person says of photos: tags, stars, flags, titles and captions; and what was said when."""
