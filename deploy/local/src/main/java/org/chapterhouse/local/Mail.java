package org.chapterhouse.local;

/** A mail that the catcher took, as its JSON shows it; {@code at} is when, in ISO 8601 and UTC. */
record Mail(String id, String from, String to, String subject, String at, String text, String html) {}
