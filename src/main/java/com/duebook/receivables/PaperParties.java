package com.duebook.receivables;

import com.duebook.customers.CustomerBrief;
import com.duebook.customers.Customers;
import com.duebook.identifiers.Colour;
import com.duebook.money.Money;
import com.duebook.paper.InvoiceDocument.Transfer;
import com.duebook.paper.Party;
import com.duebook.workspace.WorkspaceSettings;
import com.duebook.workspace.bank.TransferCode;
import com.duebook.workspace.past.Sender;
import com.duebook.workspace.past.Senders;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The workspace and its customer as they stood when a paper was issued, whatever they are called since. */
@Component
public class PaperParties {

    private final Senders senders;
    private final Customers customers;

    PaperParties(Senders senders, Customers customers) {
        this.senders = senders;
        this.customers = customers;
    }

    /** @param issuer who the sender was */
    public record Both(Locale language, Party sender, Party recipient, Sender issuer) {

        /** How to pay by transfer; null where no account takes this currency. */
        @Nullable
        Transfer transfer(Money amount, String reference) {
            return issuer.account(amount.currency()).map(account -> {
                var lines = account.lines(issuer.name());
                var code = reference.isEmpty() ? Optional.<String>empty() : TransferCode.of(lines.getFirst(), account, amount, reference);
                return new Transfer(lines, reference, code.orElse(null));
            }).orElse(null);
        }
    }

    /** @param issuedAt the moment that it was booked; of a draft, now */
    @Transactional(readOnly = true)
    public Both of(UUID customer, Instant issuedAt) {
        var recipient = customers.brief(customer, issuedAt);
        var sender = senders.at(issuedAt);
        return new Both(recipient.language(), party(sender, recipient.language(), senders.logo(issuedAt).orElse(null)),
                party(recipient), sender);
    }

    /** Without a logo. */
    static Stream<Party> ofToday(WorkspaceSettings sender, CustomerBrief recipient) {
        return Stream.of(party(Sender.of(sender), recipient.language(), null), party(recipient));
    }

    private static Party party(Sender sender, Locale reader, byte @Nullable [] logo) {
        return new Party(sender.name(), sender.address().lines(reader), sender.taxNumber(), given(sender.email(), sender.phone()), logo,
                Optional.ofNullable(sender.colour()).flatMap(Colour::read).orElse(Colour.OURS).onWhite().hex());
    }

    private static Party party(CustomerBrief customer) {
        var address = customer.address();
        var place = String.join(" ", given(address.postalCode(), address.city()));
        return new Party(customer.name(),
                given(address.street(), place, address.region(), address.countryName(customer.language())),
                customer.taxNumber(), List.of(), null, null);
    }

    private static List<String> given(@Nullable String... parts) {
        return Stream.of(parts)
                .map(part -> part == null ? "" : part)
                .filter(part -> !part.isBlank())
                .toList();
    }
}
