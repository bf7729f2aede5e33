package com.duebook.isolation;

import static com.duebook.payments.PaymentFixture.eur;

import com.duebook.ageing.OverdueFacts;
import com.duebook.alerts.AlertRules;
import com.duebook.alerts.Alerts;
import com.duebook.alerts.RuleDetails;
import com.duebook.alerts.Severity;
import com.duebook.checkout.link.PaymentLinks;
import com.duebook.credit.cover.Covers;
import com.duebook.credit.cover.CreditCovers;
import com.duebook.credit.evidence.EvidenceFiles;
import com.duebook.credit.limit.CreditLimits;
import com.duebook.credit.limit.LimitKind;
import com.duebook.credit.limit.LimitScope;
import com.duebook.credit.limit.NewLimit;
import com.duebook.credit.order.NewOrder;
import com.duebook.credit.order.Orders;
import com.duebook.credit.statement.CreditStatements;
import com.duebook.credit.statement.Sheets;
import com.duebook.disputes.DisputeDetails;
import com.duebook.disputes.Disputes;
import com.duebook.dualcontrol.Approvals;
import com.duebook.dualcontrol.Wish;
import com.duebook.exports.ListExport;
import com.duebook.exports.LongExports;
import com.duebook.facts.condition.Comparison;
import com.duebook.facts.condition.Group;
import com.duebook.facts.condition.Operator;
import com.duebook.identity.EmailAddress;
import com.duebook.identity.PasswordReset;
import com.duebook.imports.Imports;
import com.duebook.imports.table.ImportKind;
import com.duebook.jobs.WorkQueue;
import com.duebook.payments.PaymentDetails;
import com.duebook.payments.PaymentFixture;
import com.duebook.payments.PaymentMethod;
import com.duebook.payments.Payments;
import com.duebook.payments.Share;
import com.duebook.receivables.Books;
import com.duebook.receivables.Receivables;
import com.duebook.segments.SegmentDetails;
import com.duebook.segments.Segments;
import com.duebook.sheets.SheetFormat;
import com.duebook.signup.SignUp;
import com.duebook.support.PlatformMailbox;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Role;
import com.duebook.ui.Query;
import com.duebook.ui.list.Exported;
import com.duebook.workspace.Invitations;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** Something to show for every view, and the addresses that show it; the views are found by looking. */
@Component
class OneOfEach {

    private static final Pattern INVITATION = Pattern.compile("invitation/([A-Za-z0-9_-]{43})");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private final TestWorkspaces workspaces;
    private final PaymentFixture fixture;
    private final Receivables receivables;
    private final Disputes disputes;
    private final Payments payments;
    private final AlertRules rules;
    private final Segments segments;
    private final Alerts alerts;
    private final Imports imports;
    private final WorkQueue queue;
    private final PaymentLinks links;
    private final SignUp signUp;
    private final PasswordReset resets;
    private final PlatformMailbox mailbox;
    private final Invitations invitations;
    private final Approvals approvals;
    private final CreditLimits limits;
    private final CreditCovers covers;
    private final EvidenceFiles evidence;
    private final CreditStatements statements;
    private final Orders orders;
    private final LongExports exports;
    private final List<ListExport<?>> exported;
    private final JdbcClient client;
    private final Map<String, String> values = new TreeMap<>();
    private String doneRun = "";
    private String disputed = "";

    OneOfEach(TestWorkspaces workspaces, PaymentFixture fixture, Receivables receivables, Disputes disputes, Payments payments,
            AlertRules rules,
            Segments segments,
            Alerts alerts,
            Imports imports, WorkQueue queue, PaymentLinks links, SignUp signUp, PasswordReset resets, PlatformMailbox mailbox,
            Invitations invitations, Approvals approvals, CreditLimits limits, CreditCovers covers,
            EvidenceFiles evidence, CreditStatements statements, Orders orders, LongExports exports,
            List<ListExport<?>> exported, JdbcClient client) {
        this.workspaces = workspaces;
        this.fixture = fixture;
        this.receivables = receivables;
        this.disputes = disputes;
        this.payments = payments;
        this.rules = rules;
        this.segments = segments;
        this.alerts = alerts;
        this.imports = imports;
        this.queue = queue;
        this.links = links;
        this.signUp = signUp;
        this.resets = resets;
        this.mailbox = mailbox;
        this.invitations = invitations;
        this.approvals = approvals;
        this.limits = limits;
        this.covers = covers;
        this.evidence = evidence;
        this.statements = statements;
        this.orders = orders;
        this.exports = exports;
        this.exported = exported;
        this.client = client;
    }

    void fill(UUID workspace) {
        var harbor = fixture.customer(workspace, "Harbor Foods");
        var invoice = fixture.invoice(workspace, harbor, eur(100_00));
        var address = new EmailAddress("new" + Ids.next() + "@test.example");
        signUp.request(address, Locale.ENGLISH);
        values.put("signup/:token", mailbox.tokenTo(address.value()));
        var known = "known" + Ids.next() + "@test.example";
        workspaces.known(known);
        resets.request(new EmailAddress(known), Locale.ENGLISH);
        values.put("reset/:token", mailbox.tokenTo(known));
        values.put(":customer", harbor.toString());
        values.put(":invoice", invoice.toString());
        var broken = fixture.invoice(workspace, harbor, eur(70_00));
        disputed = broken.toString();
        var sales = workspaces.member(workspace, Role.SALES);
        var doubtful = fixture.invoice(workspace, harbor, eur(50_00));
        workspaces.as(workspace, sales, () -> approvals.doOrAsk(new Wish(Ids.next(), "writeOff", doubtful, "gone", "gone")));
        var limited = fixture.customer(workspace, "Limited Ltd");
        workspaces.in(workspace, () -> limits.set(Ids.next(), limited, NewLimit.own(eur(5_00), DAY, "new")));
        workspaces.in(workspace, () -> limits.set(Ids.next(), harbor,
                new NewLimit(LimitScope.CUSTOMER, LimitKind.OWN, eur(0).currency(), null, DAY, null, "known well", true)));
        creditFile(workspace, harbor);
        workspaces.as(workspace, sales, () -> values.put(":order",
                orders.ask(Ids.next(), new NewOrder(limited, "SO-1", eur(10_00), DAY, null)).id().toString()));
        workspaces.in(workspace, () -> {
            disputes.raise(broken, new DisputeDetails("broken", null));
            values.put("invoices/:invoice/edit", receivables.draft(Books.details(harbor, eur(1_00))).toString());
            values.put(":rule",
                    rules.create(new RuleDetails("A week", OverdueFacts.DAYS_OVERDUE, 7, null, null, Severity.WARNING, true)).toString());
            values.put(":segment",
                    segments.create(new SegmentDetails("Late", Group.all(Comparison.of(OverdueFacts.DAYS_OVERDUE, Operator.OVER, 7))))
                            .toString());
            values.put(":payment", payments.record(new PaymentDetails(Ids.next(), harbor, PaymentMethod.TRANSFER, eur(30_00), DAY, "7"),
                    List.of(new Share(invoice, eur(10_00)))).toString());
            values.put(":run", upload("Name\nHarbor Foods\n").toString());
            var done = upload("Name,Email\nHarbor Foods,no address\nGood Foods,good@test.example\n");
            imports.start(done, imports.preview(done).guess());
            doneRun = done.toString();
            alerts.evaluateAgain(DAY);
            values.put("link", links.issue(invoice).getPath().substring("/pay/".length()));
            invitations.invite(address, Role.SERVICE, Locale.ENGLISH);
            return true;
        });
        // Held with its group, so that its tab offers to unlock it, to mail what does so, and to stop it.
        workspaces.in(workspace, () -> limits.set(Ids.next(), harbor,
                new NewLimit(LimitScope.GROUP, LimitKind.OWN, eur(0).currency(), 1_00L, DAY, null, "house", true)));
        values.put(":link", links.open(values.get("link")).orElseThrow().link().toString());
        values.put("invitation/:token", invitation(address.value()));
        queue.drain();
    }

    private static Path deed() {
        try {
            return Files.writeString(Files.createTempFile("deed", ".pdf"), "%PDF-1.7");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void creditFile(UUID workspace, UUID customer) {
        var deed = workspaces.outside(workspace, () -> evidence.keep("deed.pdf", deed()));
        workspaces.in(workspace, () -> {
            covers.record(Ids.next(), customer, Covers.guarantee(eur(20_00), DAY));
            statements.record(customer, null, Sheets.of(DAY.minusDays(300), 1_000_00), "Audited accounts", deed);
            return true;
        });
    }

    private String invitation(String address) {
        return client.sql("select model from mail where recipient = ? and model is not null").params(address)
                .query(String.class).list().stream()
                .flatMap(model -> INVITATION.matcher(model).results()).map(found -> found.group(1)).findFirst().orElseThrow();
    }

    /** A list written in the background, which shows to nobody but its asker. */
    void export(UUID workspace, Actor asker) {
        var customers = exported.stream().filter(it -> it.list().equals("customers")).findFirst().orElseThrow();
        workspaces.as(workspace, asker, () -> exports.ask(customers, new Query(Map.of()), Exported.named("customers"), SheetFormat.CSV,
                Locale.ENGLISH, LongExports.STREAMED + 1));
        queue.drain();
    }

    /** For people who are signed in, and for whoever runs the installation. */
    List<String> insidePaths() {
        return paths(
                view -> view.getAnnotation(Route.class).autoLayout() || view.getAnnotation(Route.class).value().startsWith("operator"));
    }

    /** For anybody. */
    List<String> outsidePaths() {
        return paths(view -> view.isAnnotationPresent(AnonymousAllowed.class));
    }

    private List<String> paths(Predicate<Class<?>> wanted) {
        var views = new ClassPathScanningCandidateComponentProvider(false);
        views.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return views.findCandidateComponents("com.duebook").stream()
                .<Class<?>>map(found -> ClassUtils.resolveClassName(Objects.requireNonNull(found.getBeanClassName()), null))
                .filter(view -> view.getAnnotation(Route.class).registerAtStartup())
                .filter(wanted)
                .flatMap(view -> Stream.concat(Stream.of(view.getAnnotation(Route.class).value()),
                        Arrays.stream(view.getAnnotationsByType(RouteAlias.class)).map(RouteAlias::value)))
                .flatMap(this::paths).sorted().toList();
    }

    /** An import looks different when it was done, and an invoice when it is disputed. */
    private Stream<String> paths(String template) {
        return switch (template.substring(template.lastIndexOf('/') + 1)) {
            case ":run" -> Stream.of(path(template), template.replace(":run", doneRun));
            case ":invoice" -> Stream.of(path(template), template.replace(":invoice", disputed));
            default -> Stream.of(path(template));
        };
    }

    private String path(String template) {
        var path = template;
        for (var name : Stream.of(template.split("/")).filter(part -> part.startsWith(":")).toList()) {
            var value = values.getOrDefault(template, values.getOrDefault(name, "nothing"));
            path = path.replace(name, value);
        }
        return path;
    }

    private UUID upload(String rows) {
        try {
            var file = Files.createTempFile("rows", ".csv");
            Files.writeString(file, rows);
            var run = imports.upload(ImportKind.CUSTOMERS, "rows.csv", file, Locale.ENGLISH);
            Files.delete(file);
            return run;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
