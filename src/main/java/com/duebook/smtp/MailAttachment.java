package com.duebook.smtp;

/** A file that goes with a mail. */
public record MailAttachment(String fileName, String contentType, byte[] bytes) {}
