package com.duebook.imports;

import static com.duebook.credit.order.CreditBooks.TODAY;
import static com.duebook.receivables.Books.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.credit.cover.Covers;
import com.duebook.credit.cover.CoverView;
import com.duebook.credit.cover.CreditCovers;
import com.duebook.credit.limit.CreditLimits;
import com.duebook.credit.limit.LimitKind;
import com.duebook.credit.limit.LimitScope;
import com.duebook.credit.limit.NewLimit;
import com.duebook.customers.CustomerDetails;
import com.duebook.customers.CustomerParts;
import com.duebook.customers.Customers;
import com.duebook.exports.ListExport;
import com.duebook.imports.table.ImportKind;
import com.duebook.receivables.Books;
import com.duebook.sheets.SheetFormat;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TwoWorkspaces;
import com.duebook.tenancy.Ids;
import com.duebook.text.Texts;
import com.duebook.time.HeavyWork;
import com.duebook.ui.Query;
import com.duebook.ui.list.ExportFile;
import com.duebook.ui.list.ExportFile.About;
import com.duebook.ui.list.Exported;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the lists of limits and of guarantees give is taken in where it came from without a change, and elsewhere as the same. */
@IntegrationTest
class CreditExportsTest extends TwoWorkspaces {

    @Autowired HandIn handIn;
    @Autowired CreditLimits limits;
    @Autowired CreditCovers covers;
    @Autowired Customers customers;
    @Autowired CustomerParts parts;
    @Autowired List<ListExport<?>> exports;
    @Autowired Texts texts;
    @Autowired HeavyWork work;

    private UUID harbor;
    private UUID quay;

    static List<Arguments> formats() {
        return Texts.LOCALES.stream()
                .flatMap(language -> Stream.of(SheetFormat.values()).map(format -> Arguments.of(format, language))).toList();
    }

    @BeforeEach
    void some() {
        harbor = customer(acme, "Harbor Foods", "H-1");
        quay = customer(acme, "Quay Ltd", null);
        var dock = customer(acme, "Dock Ltd", "D-1");
        limit(harbor, LimitScope.CUSTOMER, LimitKind.OWN, 2_500_00L, null);
        limit(harbor, LimitScope.CUSTOMER, LimitKind.TEMPORARY, 500_00L, 30);
        limit(harbor, LimitScope.GROUP, LimitKind.OWN, 9_000_00L, null);
        limit(quay, LimitScope.CUSTOMER, LimitKind.OWN, null, null);
        limit(dock, LimitScope.CUSTOMER, LimitKind.OWN, 0L, null);
        workspaces.in(acme, () -> covers.record(Ids.next(), harbor, Covers.insured(eur(4_000_00), TODAY, TODAY.plusYears(1))));
        workspaces.in(acme, () -> covers.record(Ids.next(), quay, Covers.guarantee(eur(700_00), TODAY)));
        customer(bolt, "Harbor Foods", "H-1");
        customer(bolt, "Quay Ltd", null);
        customer(bolt, "Dock Ltd", "D-1");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void comeBackInAsTheSame(SheetFormat format, Locale language) {
        for (var kind : Map.of("limits", ImportKind.LIMITS, "covers", ImportKind.COVERS).entrySet()) {
            var file = written(kind.getKey(), format, language);

            var again = handIn.file(acme, kind.getValue(), format.fileName("export"), file, Map.of());
            var other = handIn.file(bolt, kind.getValue(), format.fileName("export"), file, Map.of());

            assertThat(again.faults()).as("%s", kind).isEmpty();
            assertThat(again.counts().added()).as("%s", kind).isZero();
            assertThat(other.faults()).as("%s", kind).isEmpty();
            assertThat(again.counts().known()).isEqualTo(other.counts().added()).isEqualTo(kind.getKey().equals("limits") ? 5 : 2);
        }
        assertThat(given(bolt)).isEqualTo(given(acme)).hasSize(7);
    }

    private byte[] written(String list, SheetFormat format, Locale language) {
        var export = exports.stream().filter(each -> each.list().equals(list)).findFirst().orElseThrow();
        return workspaces.in(acme, () -> written(export, format, language));
    }

    private <T> byte[] written(ListExport<T> export, SheetFormat format, Locale language) {
        var out = new ByteArrayOutputStream();
        var about = new About("Acme", new Exported("export", "", null), TODAY, clock.instant(), "Ada");
        try {
            new ExportFile(format, about, key -> texts.get(key, language), work)
                    .write(out, export.columns(language), export.rows(new Query(Map.of())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void limit(UUID customer, LimitScope scope, LimitKind kind, @Nullable Long minor, @Nullable Integer days) {
        workspaces.in(acme, () -> limits.set(Ids.next(), customer, new NewLimit(scope, kind, Books.EUR, minor, TODAY,
                days == null ? null : TODAY.plusDays(days), "agreed, “once”; for all", true)));
    }

    private UUID customer(UUID workspace, String name, @Nullable String reference) {
        return workspaces.in(workspace, () -> customers.create(CustomerDetails.named(name, Books.EUR, 30).withReference(reference)));
    }

    /** Without ids and times. */
    private List<String> given(UUID workspace) {
        return workspaces.in(workspace, () -> {
            var all = parts.parts(100).getFirst().customers();
            return Stream.concat(
                    limits.running(all).stream().map(limit -> limit.scope() + " " + limit.kind() + " " + limit.amount() + " " + limit.from()
                            + " " + limit.to() + " " + limit.reason()),
                    all.stream().flatMap(customer -> covers.of(customer).stream()).map(CoverView::terms).map(Object::toString))
                    .sorted().toList();
        });
    }
}
