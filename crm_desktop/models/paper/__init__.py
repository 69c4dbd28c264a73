"""What all that we print shares: sheet and pen, fonts, letterhead, blocks, tables, charts, page n of m."""
