package com.duebook.workspace.login;

import com.duebook.audit.AuditEvent;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** Where else somebody is signed in, and an end to it. Nobody sees anybody else's. */
@Service
public class OwnSessions {

    /** More than anybody reads. */
    static final int SHOWN = 50;

    private final SessionRows rows;
    private final Sessions sessions;
    private final Clock clock;
    private final Duration idle;

    /** @param idle after which a node forgets a session that nobody uses */
    OwnSessions(
            SessionRows rows, Sessions sessions, Clock clock,
            @Value("${server.servlet.session.timeout}") Duration idle) {
        this.rows = rows;
        this.sessions = sessions;
        this.clock = clock;
        this.idle = idle;
    }

    /** The one that asks comes first, then the newest; at most {@value #SHOWN}. What nobody can go on with is left out. */
    public List<OpenSession> open(SignedIn me) {
        var now = clock.instant();
        return sessions.onPlatform(() -> rows.open(me.identity(), me.session(), now.minus(Sessions.LONGEST),
                now.minus(idle).minus(Sessions.SEEN_WITHIN), SHOWN));
    }

    /** Its browser is told at its next message. Nothing happens to one that has ended, or is somebody else's. */
    public void end(SignedIn me, UUID session) {
        if (sessions.onPlatform(() -> rows.end(me.identity(), session, clock.instant()))) {
            tell(me);
        }
    }

    public void endOthers(SignedIn me) {
        if (sessions.onPlatform(() -> rows.endOthers(me.identity(), me.session(), clock.instant())) > 0) {
            tell(me);
        }
    }

    private void tell(SignedIn me) {
        sessions.noteEverywhere(AuditEvent.SESSIONS_ENDED, me.identity(), me.name());
        sessions.changed(me.identity());
    }
}
