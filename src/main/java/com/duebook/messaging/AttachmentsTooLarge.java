package com.duebook.messaging;

/** Mail servers refuse more than a few megabytes, and so do we, before the line is busy with it. */
class AttachmentsTooLarge extends RuntimeException {

    AttachmentsTooLarge(long bytes) {
        super(bytes + " bytes");
    }
}
