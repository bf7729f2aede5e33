package com.duebook.ui;

/**
 * A link below the forms for signing in and up, contributed as a bean by whoever has something to show before that.
 *
 * @param textKey of its label
 */
public record PublicLink(String textKey, String path) {}
