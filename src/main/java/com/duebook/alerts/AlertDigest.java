package com.duebook.alerts;

import com.duebook.alerts.telling.BuiltInNames;
import com.duebook.alerts.telling.Whom;
import com.duebook.customers.CustomerBrief;
import com.duebook.customers.CustomerNames;
import com.duebook.customers.Customers;
import com.duebook.facts.FactTexts;
import com.duebook.messaging.Outbox;
import com.duebook.messaging.OutgoingMail;
import com.duebook.site.Site;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.tenancy.TenantProfiles;
import com.duebook.text.Listing;
import com.duebook.text.Texts;
import com.duebook.workspace.Members;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was raised, as one mail to each who is to know: in the morning what came since the last, and at once what must not wait. */
@Component
class AlertDigest {

    private final Members members;
    private final Customers customers;
    private final CustomerNames names;
    private final BuiltInNames builtIn;
    private final Outbox outbox;
    private final Texts texts;
    private final FactTexts facts;
    private final Site site;
    private final TenantJdbc jdbc;
    private final Tenancy tenancy;
    private final TenantProfiles profiles;

    AlertDigest(Members members, Customers customers, CustomerNames names, BuiltInNames builtIn, Outbox outbox, Texts texts,
            FactTexts facts, Site site,
            TenantJdbc jdbc, Tenancy tenancy, TenantProfiles profiles) {
        this.members = members;
        this.customers = customers;
        this.names = names;
        this.builtIn = builtIn;
        this.outbox = outbox;
        this.texts = texts;
        this.facts = facts;
        this.site = site;
        this.jdbc = jdbc;
        this.tenancy = tenancy;
        this.profiles = profiles;
    }

    /** For the readers of this morning: members who look after alerts and have not declined, and whoever a rule names. */
    DigestLetters letters(List<RuleInForce> rules) {
        var declined = declined();
        return new DigestLetters(Stream.concat(
                readers().filter(reader -> reader.member() == null || !declined.contains(reader.member().id())),
                addressed(rules)).toList());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(DigestLetters letters, List<Flag> flags) {
        var told = flags.stream().filter(flag -> !flag.telling().atOnce()).toList();
        letters.add(told, owners(told));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void send(LocalDate day, DigestLetters letters, List<RuleInForce> rules) {
        send("digest:", ":" + day, day, letters, rules);
    }

    /** What was raised right now, of the rules that do not wait for the morning. */
    @Transactional(propagation = Propagation.MANDATORY)
    void sendAtOnce(LocalDate day, List<Flag> raised, Map<UUID, UUID> owners, List<RuleInForce> rules) {
        var told = raised.stream().filter(flag -> flag.telling().atOnce()).toList();
        if (!told.isEmpty()) {
            var letters = new DigestLetters(Stream.concat(readers(), addressed(rules)).toList());
            letters.add(told, owners);
            send("alert:", ":" + Ids.next(), day, letters, rules);
        }
    }

    Map<UUID, UUID> owners(List<Flag> flags) {
        return names.owners(flags.stream().filter(flag -> flag.telling().whom() == Whom.OWNER)
                .map(flag -> flag.finding().customer()).toList());
    }

    private Stream<DigestLetters.Reader> readers() {
        return members.list().stream().filter(member -> member.active() && member.role().may(Right.HANDLE_ALERTS))
                .map(member -> new DigestLetters.Reader(member, member.email(), member.language()));
    }

    private Stream<DigestLetters.Reader> addressed(List<RuleInForce> rules) {
        var language = profiles.of(tenancy.tenant()).locale();
        return rules.stream().map(rule -> rule.details().telling().address()).filter(Objects::nonNull).distinct()
                .map(address -> new DigestLetters.Reader(null, address, language));
    }

    private void send(String before, String after, LocalDate day, DigestLetters letters, List<RuleInForce> rules) {
        var called = rules.stream().collect(Collectors.toMap(RuleInForce::id, rule -> rule.details().name()));
        letters.each((reader, news) -> {
            var named = customers.briefs(news.worst().stream().map(flags -> flags.getFirst().finding().customer()).toList());
            outbox.add(mail(before + reader.key() + after, reader, day, news, named, called));
        });
    }

    private OutgoingMail mail(String key, DigestLetters.Reader reader, LocalDate day, DigestNews news,
            Map<UUID, CustomerBrief> named, Map<UUID, String> rules) {
        var language = profiles.of(tenancy.tenant()).region().locale(reader.language());
        var format = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language);
        var rows = news.worst().stream().map(flags -> row(flags, language, named, rules)).toList();
        return OutgoingMail.of(key, reader.address(), language, "alert-digest",
                Map.of(
                        "count", news.customers(),
                        "day", day.format(format),
                        "alerts", rows,
                        "link", site.uri("alerts").toString()));
    }

    /** @param flags of one customer, the worst first */
    private Map<String, String> row(
            List<Flag> flags, Locale language, Map<UUID, CustomerBrief> named, Map<UUID, String> rules) {
        var worst = flags.getFirst();
        var finding = worst.finding();
        var customer = named.get(finding.customer());
        return Map.of(
                "customer", customer == null ? "" : customer.name(),
                "rule",
                Listing.of(flags.stream().map(flag -> builtIn.name(rules.getOrDefault(flag.rule(), ""), language)).toList(), language),
                "figure", figure(finding, language),
                "severity", texts.get("alerts.severity." + worst.severity(), language),
                "link", site.uri("customers/" + finding.customer()).toString());
    }

    private String figure(Finding finding, Locale language) {
        var because = facts.value(finding.because(), finding.facts(), language);
        var figure = finding.amounts().isEmpty() ? because : FactTexts.amounts(finding.amounts(), language) + " · " + because;
        return finding.disputed().isEmpty() ? figure
                : texts.get("alerts.list.disputed", language, figure, FactTexts.amounts(finding.disputed(), language));
    }

    private Set<UUID> declined() {
        return new HashSet<>(jdbc.sql("""
                        select r.member_id from alert_reader r where r.tenant_id = :tenant and r.digest = false""")
                .query((row, number) -> Columns.id(row, 1))
                .list());
    }
}
