"""What is true about doses and bodies: plain values and rules; no Qt, no SQL, no clock."""
