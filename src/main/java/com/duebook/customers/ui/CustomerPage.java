package com.duebook.customers.ui;

import com.duebook.customers.CustomerList;
import com.duebook.customers.CustomerView;
import com.duebook.customers.Customers;
import com.duebook.customers.group.PlacedCustomers;
import com.duebook.dualcontrol.ui.ActionConfirmation;
import com.duebook.customers.ui.panel.CustomerBadges;
import com.duebook.customers.ui.panel.CustomerFigure;
import com.duebook.customers.ui.panel.CustomerFigures;
import com.duebook.database.PageReads;
import com.duebook.dualcontrol.ApprovalList;
import com.duebook.dualcontrol.Approvals;
import com.duebook.dualcontrol.ui.WaitingNotes;
import com.duebook.problem.NotFound;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.ui.Live;
import com.duebook.ui.Notices;
import com.duebook.ui.Page;
import com.duebook.ui.Query;
import com.duebook.ui.StatusBadge;
import com.duebook.ui.figure.SummaryStrip;
import com.duebook.ui.Symbol;
import com.duebook.ui.Tone;
import com.duebook.ui.Words;
import com.duebook.workspace.Colleagues;
import com.duebook.workspace.Members;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** One customer: the figures that decide what to do next, a tab per feature, and what happened at the side. */
@Route(CustomersNavigation.LIST + "/:customer")
@PermitAll
@Uses(Checkbox.class)
@Uses(ConfirmDialog.class)
@Uses(DatePicker.class)
@Uses(Grid.class)
@Uses(Upload.class)
class CustomerPage extends Page implements BeforeEnterObserver {

    private final transient Customers customers;
    private final transient CustomerList list;
    private final transient PlacedCustomers placed;
    private final transient ActionConfirmation confirmation;
    private final transient List<CustomerFigures> figures;
    private final transient List<CustomerBadges> badges;
    private final transient CustomerPanels panels;
    private final transient CustomerSide side;
    private final transient Members members;
    private final transient ApprovalList approvals;
    private final transient PageReads reads;
    private final transient Words words;
    private final boolean editor;
    private final WaitingNotes waits = new WaitingNotes();
    private final Div content = new Div();
    private UUID id = new UUID(0, 0);

    CustomerPage(Customers customers, CustomerList list, PlacedCustomers placed, ActionConfirmation confirmation,
            List<CustomerFigures> figures, List<CustomerBadges> badges,
            CustomerPanels panels, CustomerSide side, Access access, Members members, ApprovalList approvals, PageReads reads,
            Words words,
            Live live) {
        super(I18NProvider.translate("customers.one"));
        this.customers = customers;
        this.list = list;
        this.placed = placed;
        this.confirmation = confirmation;
        this.figures = figures;
        this.badges = badges;
        this.panels = panels;
        this.side = side;
        this.members = members;
        this.approvals = approvals;
        this.reads = reads;
        this.words = words;
        this.editor = access.may(Right.EDIT_CUSTOMERS);
        content.addClassName("section");
        add(waits, content);
        live.onChange(this, Approvals.TOPIC, this::showWaiting);
        Stream.concat(Stream.of(Customers.TOPIC), badges.stream().flatMap(source -> source.topics().stream())).distinct()
                .forEach(topic -> live.onChange(this, topic, () -> reads.together(() -> head(customers.view(id)))));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get("customer").flatMap(CustomerPage::read).orElseThrow(NotFound::new);
        show(Query.of(event.getLocation()).get("tab"));
    }

    private void show(String tab) {
        reads.together(() -> show(customers.view(id), tab));
    }

    private void show(CustomerView customer, String tab) {
        head(customer);
        showWaiting();
        var beside = side.of(customer);
        var columns = new Div(panels.tabs(customer.id(), tab, beside::beside), beside);
        columns.addClassName("columns");
        content.removeAll();
        strip(customer.id()).ifPresent(content::add);
        content.add(columns);
    }

    private void head(CustomerView customer) {
        title(customer.details().name());
        context(contextOf(customer));
        clearActions();
        if (customer.archived()) {
            beside(new StatusBadge(getTranslation("customers.list.archived"), Tone.NEUTRAL));
        }
        if (customer.details().isTaxToCheck()) {
            beside(new StatusBadge(getTranslation("customers.page.taxToCheck"), Tone.SOON));
        }
        badges.forEach(source -> source.of(customer.id()).forEach(this::beside));
        if (editor) {
            offerChanges(customer);
        }
    }

    private void showWaiting() {
        waits.show(approvals.aboutCustomer(id), words);
    }

    private void offerChanges(CustomerView customer) {
        primary(new Button(getTranslation("ui.action.edit"), Symbol.PENCIL.create(),
                clicked -> CustomerDialog
                        .change(customers, placed, confirmation, list, new Colleagues(members), customer, changed -> show("")).open()));
        if (customer.archived()) {
            more(getTranslation("customers.page.restore"), () -> restore(customer.id()));
        } else {
            more(getTranslation("customers.page.archive"), () -> archive(customer));
        }
    }

    private void archive(CustomerView customer) {
        customers.archive(customer.id());
        Notices.undoable(getTranslation("customers.page.archivedNow", customer.details().name()),
                () -> restore(customer.id()));
        show("");
    }

    private void restore(UUID id) {
        customers.restore(id);
        show("");
    }

    private Optional<Component> strip(UUID customer) {
        var found = figures.stream()
                .flatMap(source -> source.of(customer, getLocale()).stream())
                .sorted(Comparator.comparingInt(CustomerFigure::order))
                .toList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var strip = new SummaryStrip();
        found.forEach(it -> strip.figure(getTranslation(it.labelKey()), it.value(), it.hint(), it.path()));
        return Optional.of(strip);
    }

    private String contextOf(CustomerView customer) {
        var details = customer.details();
        return String.join(" · ", Stream.of(details.reference(), details.billing().city(),
                details.billing().countryName(getLocale()), details.industry())
                .filter(part -> part != null && !part.isBlank())
                .toList());
    }

    private static Optional<UUID> read(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }
}
