"""Values into pictures, charts, pages and words, the same for screen and paper."""
