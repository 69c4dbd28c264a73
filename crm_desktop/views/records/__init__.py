"""What the tables and pages of leads, people, companies and opportunities share."""
