package com.duebook.alerts;

import com.duebook.customers.CustomerBrief;
import com.duebook.customers.Customers;
import com.duebook.facts.FactTexts;
import com.duebook.messaging.Outbox;
import com.duebook.messaging.OutgoingMail;
import com.duebook.site.Site;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.tenancy.TenantProfiles;
import com.duebook.text.Listing;
import com.duebook.text.Texts;
import com.duebook.workspace.Member;
import com.duebook.workspace.Members;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was raised since the last one, as one mail to each member who looks after alerts and has not declined it. */
@Component
class AlertDigest {

    private final Members members;
    private final Customers customers;
    private final Outbox outbox;
    private final Texts texts;
    private final FactTexts facts;
    private final Site site;
    private final TenantJdbc jdbc;
    private final Tenancy tenancy;
    private final TenantProfiles profiles;

    AlertDigest(Members members, Customers customers, Outbox outbox, Texts texts, FactTexts facts, Site site,
            TenantJdbc jdbc, Tenancy tenancy, TenantProfiles profiles) {
        this.members = members;
        this.customers = customers;
        this.outbox = outbox;
        this.texts = texts;
        this.facts = facts;
        this.site = site;
        this.jdbc = jdbc;
        this.tenancy = tenancy;
        this.profiles = profiles;
    }

    /** @param rules names by id */
    @Transactional(propagation = Propagation.MANDATORY)
    void send(LocalDate day, DigestNews news, Map<UUID, String> rules) {
        var named = customers.briefs(news.worst().stream().map(flags -> flags.getFirst().finding().customer()).toList());
        var declined = declined();
        for (var member : members.list()) {
            if (member.active() && member.role().may(Right.HANDLE_ALERTS) && !declined.contains(member.id())) {
                outbox.add(mail(member, day, news, named, rules));
            }
        }
    }

    private OutgoingMail mail(Member member, LocalDate day, DigestNews news, Map<UUID, CustomerBrief> named, Map<UUID, String> rules) {
        var language = profiles.of(tenancy.tenant()).region().locale(member.language());
        var format = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language);
        var rows = news.worst().stream().map(flags -> row(flags, language, named, rules)).toList();
        return OutgoingMail.of(
                "digest:" + member.id() + ":" + day, member.email(), language, "alert-digest",
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
                "rule", Listing.of(flags.stream().map(flag -> rules.getOrDefault(flag.rule(), "")).toList(), language),
                "figure", figure(finding, language),
                "severity", texts.get("alerts.severity." + worst.severity(), language),
                "link", site.uri("customers/" + finding.customer()).toString());
    }

    private String figure(Finding finding, Locale language) {
        var because = facts.value(finding.because(), finding.facts(), language);
        return finding.amounts().isEmpty() ? because : FactTexts.amounts(finding.amounts(), language) + " · " + because;
    }

    private Set<UUID> declined() {
        return new HashSet<>(jdbc.sql("""
                        select r.member_id from alert_reader r where r.tenant_id = :tenant and r.digest = false""")
                .query((row, number) -> Columns.id(row, 1))
                .list());
    }
}
