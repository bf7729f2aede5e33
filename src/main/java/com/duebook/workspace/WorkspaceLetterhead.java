package com.duebook.workspace;

import com.duebook.messaging.Letterheads;
import com.duebook.smtp.Letterhead;
import java.util.ArrayList;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Mails carry what the papers carry: name, logo, address and where to send a transfer. */
@Component
class WorkspaceLetterhead implements Letterheads {

    private final Workspaces workspaces;
    private final Logos logos;

    WorkspaceLetterhead(Workspaces workspaces, Logos logos) {
        this.workspaces = workspaces;
        this.logos = logos;
    }

    @Override
    public Letterhead current(Locale reader) {
        var settings = workspaces.settings();
        var lines = new ArrayList<String>();
        lines.add(String.join(" · ", Stream.concat(
                Stream.of(settings.name()), settings.address().lines(reader).stream()).toList()));
        if (settings.bank().isGiven()) {
            lines.add(String.join(" · ", settings.bank().lines(settings.name())));
        }
        return new Letterhead(settings.name(), settings.email(), null, logos.current().orElse(null), lines);
    }
}
