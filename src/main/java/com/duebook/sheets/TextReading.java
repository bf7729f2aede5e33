package com.duebook.sheets;

/**
 * One way to read a text file that does not say in which letters it is written.
 *
 * @param charset as Java calls it
 * @param sample a cell that shows the difference
 * @param isNear whether it is about as likely as the likeliest
 */
public record TextReading(String charset, String sample, boolean isNear) {

    /** Somebody has chosen. */
    TextReading settled() {
        return new TextReading(charset, sample, false);
    }
}
