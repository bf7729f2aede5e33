package com.duebook.messaging;

/** A file that goes with a mail. */
public record MailAttachment(String fileName, String contentType, byte[] bytes) {}
