package com.duebook.workspace.night;

/** Some workspaces' work failed, and JobRunr is to try it again. */
class NightFailed extends RuntimeException {

    NightFailed(String message) {
        super(message);
    }
}
