package com.duebook.operator;

/** @param text a part of the name */
public record WorkspaceFilter(String text, State state) {

    public enum State { ALL, ACTIVE, SUSPENDED, NEEDS_A_LOOK }
}
