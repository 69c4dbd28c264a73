"""The four steps of an import: file, columns, rows, done."""
