package com.duebook.sandbox.mail;

import java.util.List;

/**
 * A mail opened for reading.
 *
 * @param html with its pictures inside; empty when there is none
 */
public record MailContent(String from, String to, String subject, String text, String html, List<File> files) {

    /** What was attached. */
    public record File(String name, String contentType, byte[] bytes) {}
}
