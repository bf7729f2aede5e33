package com.duebook.credit.ui.file;

import static com.duebook.credit.cover.Covers.guarantee;
import static com.duebook.credit.cover.Covers.insured;
import static com.duebook.receivables.Books.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.duebook.credit.cover.CoverView;
import com.duebook.credit.cover.CreditCovers;
import com.duebook.credit.evidence.Evidence;
import com.duebook.credit.evidence.EvidenceFiles;
import com.duebook.credit.limit.CreditLimits;
import com.duebook.credit.limit.NewLimit;
import com.duebook.customers.ui.CustomersNavigation;
import com.duebook.problem.NotFound;
import com.duebook.receivables.Books;
import com.duebook.support.ScreenTest;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Role;
import com.duebook.ui.form.MoneyField;
import com.duebook.ui.form.WholeField;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class CoverPartTest extends ScreenTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @Autowired Books books;
    @Autowired CreditCovers covers;
    @Autowired CreditLimits limits;
    @Autowired EvidenceFiles files;

    UUID customer = UUID.randomUUID();

    @BeforeEach
    void aCustomer() {
        customer = books.customer(acme, "Harbor Ltd");
    }

    @Test
    void entersAnInsuredLimitWithItsPolicyAndAFile() throws Exception {
        open();
        test(button("New entry")).click();

        test(button("Enter")).click();
        assertThat(field("Insurer").isInvalid()).isTrue();
        assertThat(find(MoneyField.class).single().isInvalid()).isTrue();

        field("Insurer").setValue("Credit Insurance plc");
        find(MoneyField.class).single().setValue(eur(500_00));
        assertThat(find(MoneyField.class).single().getHelperText()).isEqualTo("Raises the limit by EUR\u00a0450.00");
        test(button("Enter")).click();
        assertThat(field("Policy number").isInvalid()).isTrue();

        field("Policy number").setValue("P-77");
        var file = Files.createTempFile("policy", ".pdf");
        Files.writeString(file, "%PDF-1.7");
        find(EvidenceField.class).single().take("policy.pdf", file);
        Files.delete(file);
        test(button("Enter")).click();

        assertThat(find(Dialog.class).all()).noneMatch(Dialog::isOpened);
        assertThat(all()).singleElement().satisfies(cover -> assertThat(cover.raises()).isEqualTo(eur(450_00)));
        assertThat(said()).contains("Credit insurance", "P-77", "EUR 500.00, 90 % of it counts: EUR 450.00", "policy.pdf",
                "No own limit is set");
        assertThat(read(all().getFirst().terms().file())).isEqualTo("policy.pdf");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 101})
    void takesNoneOfNothingAndNoneOfMoreThanAll(int odd) {
        open();
        test(button("New entry")).click();
        field("Insurer").setValue("Credit Insurance plc");
        field("Policy number").setValue("P-77");
        find(MoneyField.class).single().setValue(eur(500_00));
        var percent = find(WholeField.class).all().stream().filter(it -> "Cover, in %".equals(it.getLabel())).findFirst().orElseThrow();

        percent.setValue(odd);
        assertThat(find(MoneyField.class).single().getHelperText()).isEmpty();
        test(button("Enter")).click();
        assertThat(percent.getErrorMessage()).isEqualTo("From 1 to 100 % of it can count.");
        assertThat(all()).isEmpty();

        percent.setValue(100);
        test(button("Enter")).click();
        assertThat(all()).singleElement().satisfies(cover -> assertThat(cover.raises()).isEqualTo(eur(500_00)));
    }

    @Test
    void forgetsTheFileOfAFormThatIsGivenUp() throws Exception {
        open();
        test(button("New entry")).click();
        var file = Files.writeString(Files.createTempFile("policy", ".pdf"), "%PDF-1.7");
        var field = find(EvidenceField.class).single();
        field.take("first.pdf", file);
        var first = field.kept();
        field.take("second.pdf", file);
        var second = field.kept();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> read(first));
        assertThat(read(second)).isEqualTo("second.pdf");

        test(button("Cancel")).click();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> read(second));
    }

    private String read(@Nullable Evidence evidence) {
        return workspaces.outside(acme, () -> files.read(Objects.requireNonNull(evidence)).name());
    }

    @Test
    void refusesInTheFormWhatEndsBeforeItBeginsAndWhatIsThereAlready() {
        record(DAY.plusDays(20));
        open();
        test(button("New entry")).click();
        field("Insurer").setValue("Credit Insurance plc");
        field("Policy number").setValue("P-77");
        find(MoneyField.class).single().setValue(eur(500_00));

        day("Last day").setValue(DAY.minusDays(3));
        test(button("Enter")).click();
        assertThat(day("Last day").getErrorMessage()).contains("before it begins");

        day("Last day").clear();
        test(button("Enter")).click();
        assertThat(day("From").getErrorMessage()).contains("for these days already");
        assertThat(all()).hasSize(1);
    }

    @Test
    void endsOneAndWarnsOfWhatLapsesSoon() {
        workspaces.in(acme, () -> limits.set(Ids.next(), customer, NewLimit.own(eur(10_00), DAY, "agreed")));
        record(DAY.plusDays(20));
        open();
        assertThat(said()).contains("lapses in 20 days").doesNotContain("No own limit is set");

        test(button("End…")).click();
        test(button("End the guarantee or insured limit")).click();

        assertThat(all()).filteredOn(CoverView::isCurrent).singleElement()
                .satisfies(cover -> assertThat(cover.terms().to()).isEqualTo(DAY));
        assertThat(said()).contains("lapses after today");
    }

    @Test
    void showsToServiceWithoutAButton() {
        workspaces.in(acme, () -> covers.record(Ids.next(), customer, guarantee(eur(5_00), DAY)));
        signIn(workspaces.member(acme, Role.SERVICE));
        open();

        assertThat(said()).contains("Bank guarantee");
        assertThat(find(Button.class).all()).noneMatch(button -> List.of("End…", "New entry")
                .contains(button.getText()));
    }

    private void record(LocalDate to) {
        workspaces.in(acme, () -> covers.record(Ids.next(), customer, insured(eur(100_00), DAY, to)));
    }

    private List<CoverView> all() {
        return workspaces.in(acme, () -> covers.of(customer));
    }

    private void open() {
        UI.getCurrent().navigate(CustomersNavigation.customer(customer), QueryParameters.of("tab", "file"));
    }

    private Button button(String text) {
        return find(Button.class).withText(text).all().getLast();
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream().filter(it -> label.equals(it.getLabel())).findFirst().orElseThrow();
    }

    private DatePicker day(String label) {
        return find(DatePicker.class).all().stream().filter(it -> label.equals(it.getLabel())).findFirst().orElseThrow();
    }

    private String said() {
        return find(Section.class).all().stream().map(part -> part.getElement().getTextRecursively().replace('\u00a0', ' '))
                .collect(Collectors.joining(" "));
    }
}
