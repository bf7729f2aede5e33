package com.duebook.receivables;

import com.duebook.customers.CustomerBrief;
import com.duebook.paper.Party;
import com.duebook.workspace.Logos;
import com.duebook.workspace.Workspaces;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The workspace and its customer as they stand at the head of a paper. */
@Component
public class PaperParties {

    private final Workspaces workspaces;
    private final Logos logos;

    PaperParties(Workspaces workspaces, Logos logos) {
        this.workspaces = workspaces;
        this.logos = logos;
    }

    public Party sender(Locale reader) {
        var settings = workspaces.settings();
        return new Party(settings.name(), settings.address().lines(reader), settings.taxNumber(),
                given(settings.email(), settings.phone()), logos.current().orElse(null));
    }

    public Party recipient(CustomerBrief customer) {
        var address = customer.address();
        var place = String.join(" ", given(address.postalCode(), address.city()));
        return new Party(customer.name(),
                given(address.street(), place, address.region(), address.countryName(customer.language())),
                customer.taxNumber(), List.of(), null);
    }

    private static List<String> given(@Nullable String... parts) {
        return Stream.of(parts)
                .map(part -> part == null ? "" : part)
                .filter(part -> !part.isBlank())
                .toList();
    }
}
