package com.duebook.workspace.login;

import java.util.UUID;

/** A workspace that somebody may switch to. */
public record WorkspaceChoice(UUID workspace, String name) {}
