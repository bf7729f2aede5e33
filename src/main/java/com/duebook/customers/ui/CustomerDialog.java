package com.duebook.customers.ui;

import com.duebook.customers.CustomerDetails;
import com.duebook.customers.CustomerList;
import com.duebook.customers.CustomerView;
import com.duebook.customers.Customers;
import com.duebook.customers.Faulty;
import com.duebook.customers.group.PlacedCustomers;
import com.duebook.customers.terms.TermsToConfirm;
import com.duebook.dualcontrol.ui.ActionConfirmation;
import com.duebook.tenancy.Ids;
import com.duebook.text.Listing;
import com.duebook.ui.form.FormDialog;
import com.duebook.ui.form.StaleEdit;
import com.duebook.workspace.Colleagues;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/** Takes in a new customer, or changes one. */
final class CustomerDialog {

    private final Customers customers;
    private final PlacedCustomers placed;
    private final ActionConfirmation confirmation;
    private final CustomerList list;
    private final Colleagues colleagues;
    private final Consumer<UUID> whenDone;
    private final CustomerForm form;
    private final FormDialog dialog;
    private @Nullable CustomerView before;
    private Optional<UUID> parentBefore;
    /** One customer, however often the button is clicked. */
    private final UUID intention = Ids.next();

    private CustomerDialog(Customers customers, PlacedCustomers placed, ActionConfirmation confirmation, CustomerList list,
            Colleagues colleagues, @Nullable CustomerView before, Consumer<UUID> whenDone) {
        this.customers = customers;
        this.placed = placed;
        this.confirmation = confirmation;
        this.list = list;
        this.colleagues = colleagues;
        this.before = before;
        this.whenDone = whenDone;
        form = new CustomerForm(list, colleagues);
        parentBefore = before == null ? Optional.empty() : placed.parent(before.id());
        read(before == null ? customers.blank() : before.details());
        dialog = new FormDialog(I18NProvider.translate(before == null ? "customers.form.new" : "customers.form.change"),
                form, I18NProvider.translate("ui.action.save"), this::save);
    }

    static FormDialog create(Customers customers, PlacedCustomers placed, ActionConfirmation confirmation, CustomerList list,
            Colleagues colleagues, Consumer<UUID> whenDone) {
        return new CustomerDialog(customers, placed, confirmation, list, colleagues, null, whenDone).dialog;
    }

    static FormDialog change(Customers customers, PlacedCustomers placed, ActionConfirmation confirmation, CustomerList list,
            Colleagues colleagues, CustomerView customer, Consumer<UUID> whenDone) {
        return new CustomerDialog(customers, placed, confirmation, list, colleagues, customer, whenDone).dialog;
    }

    private void read(CustomerDetails details) {
        form.read(details);
        form.readParent(parentBefore.flatMap(list::one).orElse(null));
    }

    private boolean save() {
        var isSaved = new AtomicBoolean();
        return form.refusals().run(form, () -> isSaved.set(isKept())) && isSaved.get();
    }

    private boolean isKept() {
        try {
            return before == null ? saved(placed.create(intention, form.details(), form.parent().orElse(null))) : isChanged(before);
        } catch (Faulty faulty) {
            form.show(faulty.faults());
            return false;
        }
    }

    private boolean isChanged(CustomerView edited) {
        try {
            update(edited);
        } catch (OptimisticLockingFailureException stale) {
            tell(edited);
            return false;
        } catch (TermsToConfirm longer) {
            new TermsQuestion(confirmation, edited.id(), longer, form.details().termsDays(), () -> {
                form.terms(edited.details().termsDays());
                dialog.submit();
            }).open();
            return false;
        }
        return saved(edited.id());
    }

    /** Where it stands is left as it is unless somebody chose another place here. */
    private void update(CustomerView edited) {
        if (form.parent().equals(parentBefore)) {
            customers.update(edited.id(), edited.version(), form.details());
        } else {
            placed.update(edited.id(), edited.version(), form.details(), form.parent().orElse(null));
        }
    }

    private boolean saved(UUID id) {
        whenDone.accept(id);
        return true;
    }

    /** What is saved from here on is an edit of their version. */
    private void tell(CustomerView edited) {
        var theirs = customers.view(edited.id());
        before = theirs;
        changes(edited.details(), theirs.details()).ask(dialog::submit, () -> {
            parentBefore = placed.parent(edited.id());
            read(theirs.details());
        });
    }

    private StaleEdit changes(CustomerDetails began, CustomerDetails theirs) {
        return new StaleEdit()
                .field(label("name"), began.name(), theirs.name())
                .field(label("reference"), began.reference(), theirs.reference())
                .field(label("email"), began.email(), theirs.email())
                .field(label("phone"), began.phone(), theirs.phone())
                .field(label("taxNumber"), began.taxNumber(), theirs.taxNumber())
                .field(label("industry"), began.industry(), theirs.industry())
                .field(label("tags"), tags(began, form.reader()), tags(theirs, form.reader()))
                .field(label("currency"), began.currency(), theirs.currency())
                .field(label("termsDays"), began.termsDays(), theirs.termsDays())
                .field(label("owner"), colleagues.name(began.owner()), colleagues.name(theirs.owner()))
                .field(label("language"), began.language(), theirs.language())
                .field(label("billing"), began.billing().oneLine(form.reader()), theirs.billing().oneLine(form.reader()))
                .field(label("postal"), began.postal().oneLine(form.reader()), theirs.postal().oneLine(form.reader()))
                .field(label("notes"), began.notes(), theirs.notes());
    }

    private static String tags(CustomerDetails details, Locale reader) {
        return Listing.of(details.sortedTags().toList(), reader);
    }

    private static String label(String field) {
        return I18NProvider.translate("customers.field." + field);
    }
}
