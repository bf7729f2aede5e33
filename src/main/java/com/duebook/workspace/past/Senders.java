package com.duebook.workspace.past;

import com.duebook.workspace.Logos;
import com.duebook.workspace.Workspaces;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The current workspace as it stood at a moment. Whoever gets one of its papers sees it, so looking asks for no right. */
@Service
public class Senders {

    private final PastSettings past;
    private final Workspaces workspaces;
    private final Logos logos;

    Senders(PastSettings past, Workspaces workspaces, Logos logos) {
        this.past = past;
        this.workspaces = workspaces;
        this.logos = logos;
    }

    @Transactional(readOnly = true)
    public Sender at(Instant moment) {
        return past.sender(moment).orElseGet(() -> Sender.of(workspaces.settings()));
    }

    /** As PNG. */
    @Transactional(readOnly = true)
    public Optional<byte[]> logo(Instant moment) {
        return past.logo(moment).orElseGet(logos::current);
    }
}
