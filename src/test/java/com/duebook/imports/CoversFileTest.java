package com.duebook.imports;

import static com.duebook.credit.order.CreditBooks.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.credit.cover.CoverKind;
import com.duebook.credit.cover.CoverView;
import com.duebook.credit.cover.CreditCovers;
import com.duebook.credit.cover.NewCover;
import com.duebook.credit.limit.LimitScope;
import com.duebook.customers.CustomerDetails;
import com.duebook.customers.Customers;
import com.duebook.imports.table.ImportKind;
import com.duebook.receivables.Books;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TwoWorkspaces;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Guarantees and insured limits of a file are recorded by the rules of the dialog. */
@IntegrationTest
class CoversFileTest extends TwoWorkspaces {

    private static final String HEADER = "Customer number,Type,Insurer,Policy number,Limit,Currency,Cover %,Valid from,Valid until,"
            + "Maximum terms,Days to report,Discretionary,Notes\n";

    @Autowired HandIn handIn;
    @Autowired CreditCovers covers;
    @Autowired Customers customers;

    private UUID harbor;

    @BeforeEach
    void aCustomer() {
        harbor = workspaces.in(acme, () -> customers.create(CustomerDetails.named("Harbor Foods", Books.EUR, 30).withReference("H-1")));
    }

    @Test
    void areRecordedAsTheyAreWritten() {
        var result = handIn.csv(acme, ImportKind.COVERS, HEADER + """
                H-1,Credit insurance,Trade Insurer plc,P-77,5000.00,EUR,90 %,2026-12-01,2027-11-30,90,60 days,yes,renewed
                H-1,Bank guarantee,Harbour Bank,,1000.00,EUR,,,,,,,
                """);

        assertThat(result.faults()).isEmpty();
        assertThat(result.counts().added()).isEqualTo(2);
        assertThat(recorded()).containsExactlyInAnyOrder(
                new NewCover(LimitScope.CUSTOMER, CoverKind.INSURANCE, "Trade Insurer plc", "P-77", Books.EUR, 5_000_00, 90,
                        LocalDate.of(2026, 12, 1), LocalDate.of(2027, 11, 30), 90, 60, true, "renewed", null),
                new NewCover(LimitScope.CUSTOMER, CoverKind.BANK_GUARANTEE, "Harbour Bank", "", Books.EUR, 1_000_00, 100, TODAY, null, null,
                        null, false, "", null));
    }

    @Test
    void areTakenOnce() {
        var rows = HEADER + "H-1,Bank guarantee,Harbour Bank,BG-1,1000.00,EUR,50,,,,,,\n";
        handIn.csv(acme, ImportKind.COVERS, rows);

        var again = handIn.csv(acme, ImportKind.COVERS, rows + "H-1,bank guarantee,HARBOUR BANK,bg-1,1000.00,EUR,50,,,,,,\n");

        assertThat(again.counts().known()).isEqualTo(2);
        assertThat(recorded()).hasSize(1);
    }

    @Test
    void thatCannotBeAreToldAsInTheDialogAndCostNoOther() {
        var result = handIn.csv(acme, ImportKind.COVERS, HEADER + """
                N-1,Deposit,Nobody,,100.00,EUR,,,,,,,
                H-1,Deposit,Harbor Foods,D-1,100.00,EUR,,,,,,,
                H-1,Deposit,Harbor Foods,D-1,200.00,EUR,,,,,,,
                H-1,Credit insurance,Insurer,,100.00,EUR,,,,,,,
                H-1,Pledge,Insurer,,100.00,EUR,101,,,,,,
                H-1,Pledge,Insurer,,100.00,EUR,1.5,,,,,,
                H-1,Pledge,Insurer,,100.00,EUR,,,2026-11-20,,,,
                H-1,Pledge,Insurer,,100.00,EUR,,,,90,,,
                H-1,Pledge,Insurer,,0.00,EUR,,,,,,,
                H-1,Pledge,Insurer,,100.00,GBP,,,,,,,
                H-1,Mascot,Insurer,,100.00,EUR,,,,,,,
                H-1,Pledge,,,100.00,EUR,,,,,,,
                """);

        assertThat(result.counts().added()).isEqualTo(1);
        assertThat(result.faults()).containsExactly(
                "2 | Customer number | N-1 | is no customer here; import the customers first",
                "4 | Limit | 200.00 | It is entered for these days already, from 2026-11-21. End that first, or choose other days.",
                "5 | Limit | 100.00 | An insured limit needs its policy’s number; a number has at most 60 characters.",
                "6 | Cover % | 101 | From 1 to 100 % of it can count.",
                "7 | Cover % | 1.5 | From 1 to 100 % of it can count.",
                "8 | Valid until | 2026-11-20 | It would end on 2026-11-20, before it begins on 2026-11-21.",
                "9 | Type | Pledge | Terms, reports and discretion belong to credit insurance only.",
                "10 | Limit | 0.00 | The amount is above 0 and at most EUR\u00a010,000,000,000,000.00.",
                "11 | Currency | GBP | There is no exchange rate of GBP against EUR for 2026-11-21 or before. Enter one under exchange rates.",
                "12 | Type | Mascot | is no kind of guarantee, collateral or insurance that is known here",
                "13 | Insurer |  | is missing");
        assertThat(recorded()).hasSize(1);
    }

    private List<NewCover> recorded() {
        return workspaces.in(acme, () -> covers.of(harbor)).stream().map(CoverView::terms).toList();
    }
}
