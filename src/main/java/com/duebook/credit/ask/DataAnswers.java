package com.duebook.credit.ask;

import com.duebook.checkout.link.LinkTarget;
import com.duebook.checkout.link.LinkTokens;
import com.duebook.checkout.link.PaymentLinks;
import com.duebook.credit.evidence.Evidence;
import com.duebook.customers.Customers;
import com.duebook.customers.CustomerFault;
import com.duebook.identifiers.Phone;
import com.duebook.problem.NotFound;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Tenancy;
import com.duebook.time.Today;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Serves customers with a link. They have no rights here; what they may do is what these methods do, each of which asks anew. */
@Service
public class DataAnswers {

    private final LinkTokens links;
    private final StoredDataRequests stored;
    private final AnswerBook book;
    private final Customers customers;
    private final Tenancy tenancy;
    private final Today today;

    DataAnswers(LinkTokens links, StoredDataRequests stored, AnswerBook book, Customers customers, Tenancy tenancy, Today today) {
        this.links = links;
        this.stored = stored;
        this.book = book;
        this.customers = customers;
        this.tenancy = tenancy;
        this.today = today;
    }

    /** Empty for every link that is not good, whatever the reason. Changes nothing. */
    public Optional<OpenDataRequest> open(String token) {
        return links.find(token).flatMap(this::open);
    }

    private Optional<OpenDataRequest> open(LinkTarget found) {
        return tenancy.callAs(found.workspace(), Actor.SYSTEM, () -> stored.findById(found.link())
                .filter(request -> request.isGood(today.now()))
                .map(request -> new OpenDataRequest(found.workspace(), request.id(), request.customer(),
                        request.answeredAt() == null ? held(request.customer()).values() : Map.of(), request.answeredAt())));
    }

    /** What cannot be stored of what was typed; empty when all of it can. @param typed what the customer has changed */
    public List<CustomerFault> faults(OpenDataRequest request, Map<AskedField, String> typed) {
        return tenancy.callAs(request.workspace(), Actor.SYSTEM, () -> {
            var said = typed(held(request.customer()), typed);
            return Stream.of(said.faults().stream(), phone(typed.get(AskedField.PHONE), said).stream(), country(typed).stream())
                    .flatMap(Function.identity()).toList();
        });
    }

    /** Somebody is always somewhere: to take it away corrects nothing. */
    private static Optional<CustomerFault> country(Map<AskedField, String> typed) {
        return typed.getOrDefault(AskedField.COUNTRY, "-").isBlank()
                ? Optional.of(new CustomerFault("country", "customers.fault.required")) : Optional.empty();
    }

    /**
     * @param typed what the customer has changed of what it saw; the rest stays as it is, whoever has changed it since
     * @param files kept already
     * @return whether it is the first answer, and so was taken
     * @throws NotFound when the link is not good any more
     */
    public boolean answer(OpenDataRequest request, Map<AskedField, String> typed, List<Evidence> files) {
        var held = tenancy.callAs(request.workspace(), Actor.SYSTEM, () -> held(request.customer()));
        var before = held.values();
        var otherwise = new EnumMap<AskedField, String>(AskedField.class);
        typed(held, typed).values().forEach((field, said) -> {
            if (!said.equals(before.get(field))) {
                otherwise.put(field, said);
            }
        });
        return tenancy.callAs(request.workspace(), PaymentLinks.PAYER, () -> book.take(request.link(), before, otherwise, files));
    }

    /** What nobody can dial is kept of whoever wrote it here before, and not taken from a form. */
    private static Optional<CustomerFault> phone(@Nullable String typed, AskedData said) {
        return typed == null || typed.isBlank() || Phone.isNumber(typed, said.details().billing().country()) ? Optional.empty()
                : Optional.of(new CustomerFault("phone", "customers.fault.phone"));
    }

    private AskedData held(UUID customer) {
        return AskedData.of(customers.view(customer));
    }

    private static AskedData typed(AskedData held, Map<AskedField, String> typed) {
        var said = held;
        for (var each : typed.entrySet()) {
            if (!each.getValue().strip().equals(held.values().get(each.getKey()))) {
                said = said.with(each.getKey(), each.getValue());
            }
        }
        return said;
    }
}
