package com.duebook.messaging;

/** The current workspace's letterhead; implemented by whoever keeps workspaces. */
public interface Letterheads {

    Letterhead current();
}
