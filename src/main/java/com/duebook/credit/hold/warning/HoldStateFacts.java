package com.duebook.credit.hold.warning;

import com.duebook.credit.hold.HoldState;
import com.duebook.credit.limit.LimitScope;
import com.duebook.credit.policy.CreditPolicies;
import com.duebook.customers.group.CustomerGroups;
import com.duebook.facts.FactKey;
import com.duebook.facts.FactQuery;
import com.duebook.facts.FactSheet;
import com.duebook.facts.FactSource;
import com.duebook.facts.FactUnit;
import com.duebook.text.Texts;
import com.duebook.time.Today;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How customers stand for more credit on the day, as it was written down, and whether that is about to change. */
@Component
public class HoldStateFacts implements FactSource {

    /** The name of the stricter state of the customer's own and its group's; nothing where it stands free. */
    public static final FactKey CREDIT_HOLD = new FactKey("CREDIT_HOLD", FactUnit.TAG);

    /** Whether an item will be too late within the days of the policy's warning; known of today only. */
    public static final FactKey CREDIT_HOLD_NEAR = new FactKey("CREDIT_HOLD_NEAR", FactUnit.YES_NO);

    private final HoldRows rows;
    private final SoonHeld soon;
    private final CreditPolicies policies;
    private final CustomerGroups groups;
    private final Today today;
    private final Texts texts;

    HoldStateFacts(HoldRows rows, SoonHeld soon, CreditPolicies policies, CustomerGroups groups, Today today, Texts texts) {
        this.rows = rows;
        this.soon = soon;
        this.policies = policies;
        this.groups = groups;
        this.today = today;
        this.texts = texts;
    }

    @Override
    public List<FactKey> keys() {
        return List.of(CREDIT_HOLD, CREDIT_HOLD_NEAR);
    }

    @Override
    public void read(FactQuery query, FactSheet sheet) {
        if (query.keys().contains(CREDIT_HOLD)) {
            states(query, sheet);
        }
        var policy = policies.current().holds();
        if (query.keys().contains(CREDIT_HOLD_NEAR) && policy.warning().toOwner() && query.day().equals(today.date())) {
            soon.of(query.day(), query.customers(), query.range()).stream().map(each -> each.item().customer()).distinct()
                    .forEach(customer -> sheet.number(customer, CREDIT_HOLD_NEAR, 1));
        }
    }

    @Override
    public List<String> words(FactKey key) {
        return states().map(HoldState::name).toList();
    }

    @Override
    public Optional<String> word(FactKey key, String typed) {
        return states().map(HoldState::name).filter(name -> name.equalsIgnoreCase(typed)
                || Texts.LOCALES.stream().anyMatch(reader -> said(key, name, reader).equalsIgnoreCase(typed))).findFirst();
    }

    @Override
    public String said(FactKey key, String word, Locale reader) {
        return texts.has("credit.hold.state." + word) ? texts.get("credit.hold.state." + word, reader) : word;
    }

    /** Who stands free has none. */
    private static Stream<HoldState> states() {
        return Arrays.stream(HoldState.values()).filter(state -> state != HoldState.NONE);
    }

    private void states(FactQuery query, FactSheet sheet) {
        var stood = rows.on(query.day());
        var heads = stood.stream().filter(each -> each.scope() == LimitScope.GROUP).map(HoldRows.Stood::customer).distinct().toList();
        var members = heads.isEmpty() ? Map.<UUID, List<UUID>>of() : groups.headsOfMembers(heads).entrySet().stream()
                .collect(Collectors.groupingBy(Map.Entry::getValue,
                        Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        var states = new HashMap<UUID, HoldState>();
        for (var each : stood) {
            states.merge(each.customer(), each.state(), HoldStateFacts::stricter);
            if (each.scope() == LimitScope.GROUP) {
                members.getOrDefault(each.customer(), List.of())
                        .forEach(member -> states.merge(member, each.state(), HoldStateFacts::stricter));
            }
        }
        states.forEach((customer, state) -> sheet.tag(customer, CREDIT_HOLD, state.name()));
    }

    private static HoldState stricter(HoldState one, HoldState other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
