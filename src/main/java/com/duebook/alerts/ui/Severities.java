package com.duebook.alerts.ui;

import com.duebook.alerts.Severity;
import com.duebook.alerts.desk.AlertState;
import com.duebook.ui.Tone;

/** How severities and states look everywhere. */
final class Severities {

    private Severities() {}

    static String key(Severity severity) {
        return "alerts.severity." + severity;
    }

    static String key(AlertState state) {
        return "alerts.state." + state;
    }

    static Tone tone(Severity severity) {
        return switch (severity) {
            case INFO -> Tone.NEUTRAL;
            case WARNING -> Tone.SOON;
            case CRITICAL -> Tone.ACT;
        };
    }

    static Tone tone(AlertState state) {
        return switch (state) {
            case OPEN -> Tone.NEUTRAL;
            case ACKNOWLEDGED, RESOLVED -> Tone.QUIET;
        };
    }
}
