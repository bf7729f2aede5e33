package com.duebook.workspace;

import com.duebook.messaging.Letterheads;
import com.duebook.smtp.Letterhead;
import com.duebook.tenancy.Role;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Mails carry what the papers carry: name, logo, colour and address. */
@Component
class WorkspaceLetterhead implements Letterheads {

    private final Workspaces workspaces;
    private final Logos logos;
    private final Members members;

    WorkspaceLetterhead(Workspaces workspaces, Logos logos, Members members) {
        this.members = members;
        this.workspaces = workspaces;
        this.logos = logos;
    }

    @Override
    public Letterhead current(Locale reader) {
        var settings = workspaces.settings();
        var address = String.join(", ", Stream.concat(
                Stream.of(settings.name()), settings.address().lines(reader).stream()).toList());
        return new Letterhead(settings.name(), answersTo(settings), settings.colour(), logos.current().orElse(null), List.of(address));
    }

    /** An answer must reach somebody: where the workspace names no address, its first owner. */
    private String answersTo(WorkspaceSettings settings) {
        return Optional.ofNullable(settings.email()).filter(email -> !email.isBlank())
                .orElseGet(() -> members.list().stream()
                        .filter(member -> member.active() && member.role() == Role.OWNER)
                        .findFirst().orElseThrow().email());
    }
}
