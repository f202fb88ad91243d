package org.chapterhouse.imports.html.article;

/**
 * What is known of an article before it is found.
 *
 * @param title of the page; empty where it has none
 * @param wantsByline whether its author is still to be found
 */
public record Sought(String title, boolean wantsByline) {}
