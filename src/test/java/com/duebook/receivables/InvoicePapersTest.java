package com.duebook.receivables;

import static com.duebook.receivables.Books.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.problem.NotFound;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TestWorkspaces;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class InvoicePapersTest {

    @Autowired TestWorkspaces workspaces;
    @Autowired InvoicePapers papers;
    @Autowired Books books;

    @Test
    void drawsTheInvoiceOfThisWorkspaceOnly() throws Exception {
        var acme = workspaces.open("Acme");
        var bolt = workspaces.open("Bolt");
        var invoice = books.issued(acme, books.customer(acme, "Harbor Ltd"), eur(12_345));

        var pdf = workspaces.in(acme, () -> papers.pdf(invoice, URI.create("https://pay.example/x")));

        assertThat(new PdfTextExtractor(new PdfReader(pdf)).getTextFromPage(1))
                .contains("Acme", "Harbor Ltd", "INV-2026-00001", "123.45");
        assertThatThrownBy(() -> workspaces.in(bolt, () -> papers.pdf(invoice))).isInstanceOf(NotFound.class);
    }
}
