"""What comes from databases of news: files of many articles, each with its own header, split at where one ends."""
