"""The page of duplicates: three tiers, one group at a time side by side."""
