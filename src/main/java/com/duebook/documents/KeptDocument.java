package com.duebook.documents;

/**
 * A document as it was shown or sent.
 *
 * @param name of the file, at most 255 characters
 */
public record KeptDocument(DocumentKey key, String name, String mediaType, byte[] bytes) {}
