package com.duebook.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.imports.table.ImportKind;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TestWorkspaces;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The file of rows that were not taken is mended and handed in again, with whatever columns it has. */
@IntegrationTest
class NotTakenFileTest {

    @Autowired HandIn handIn;
    @Autowired TestWorkspaces workspaces;

    @Test
    void hasNoTwoColumnsOfOneName() {
        var acme = workspaces.open("Acme");
        workspaces.open("Bolt");

        var first = handIn.csv(acme, ImportKind.CUSTOMERS, "Name,Line,Email\nHarbor Foods,7,ap@harbor.example\n,8,nobody@harbor.example\n")
                .rejects();
        var again = handIn.csv(acme, ImportKind.CUSTOMERS, first.substring(1)).rejects();

        assertThat(header(first)).containsExactly("Name", "Line", "Email", "Line (2)", "Column", "Value", "Reason");
        assertThat(header(again)).doesNotHaveDuplicates().contains("Line (3)", "Reason (2)");
    }

    private static List<String> header(String csv) {
        return List.of(csv.substring(1).lines().findFirst().orElseThrow().split(","));
    }
}
