package com.duebook.jobs;

public enum TaskState {
    WAITING,
    RUNNING,
    CANCELLING,
    DONE,
    FAILED,
    CANCELLED;

    public boolean isOver() {
        return this == DONE || this == FAILED || this == CANCELLED;
    }
}
