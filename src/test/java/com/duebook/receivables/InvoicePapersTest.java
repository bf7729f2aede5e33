package com.duebook.receivables;

import static com.duebook.receivables.Books.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.problem.NotFound;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TestWorkspaces;
import com.duebook.workspace.BankDetails;
import com.duebook.workspace.LegalAddress;
import com.duebook.workspace.Logos;
import com.duebook.workspace.Workspaces;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class InvoicePapersTest {

    @Autowired TestWorkspaces workspaces;
    @Autowired InvoicePapers papers;
    @Autowired Workspaces settings;
    @Autowired Logos logos;
    @Autowired Books books;

    @Test
    void drawsTheInvoiceOfThisWorkspaceOnly() throws Exception {
        var acme = workspaces.open("Acme");
        var bolt = workspaces.open("Bolt");
        var invoice = books.issued(acme, books.customer(acme, "Harbor Ltd"), eur(12_345));

        var pdf = workspaces.in(acme, () -> papers.pdf(invoice, URI.create("https://pay.example/x")));

        assertThat(new PdfTextExtractor(new PdfReader(pdf)).getTextFromPage(1))
                .contains("Acme", "Harbor Ltd", "INV-2026-00001", "123,45");
        assertThatThrownBy(() -> workspaces.in(bolt, () -> papers.pdf(invoice))).isInstanceOf(NotFound.class);
    }

    @Test
    void carriesAddressBankDetailsAndLogoOfItsSender() throws Exception {
        var acme = workspaces.open("Acme");
        var invoice = books.issued(acme, books.customer(acme, "Harbor Ltd"), eur(12_345));
        var picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", picture);
        workspaces.in(acme, () -> {
            logos.replace(picture.toByteArray());
            settings.update(settings.settings().company(
                    "Acme Tools", new LegalAddress("Torstraße 1", "10115", "Berlin", null, "DE"), "DE123456789", null));
            return true;
        });
        workspaces.in(acme, () -> {
            settings.update(settings.settings().bank(new BankDetails(null, "DE89370400440532013000", null, null)));
            return true;
        });

        var page = new PdfReader(workspaces.in(acme, () -> papers.pdf(invoice)));

        assertThat(new PdfTextExtractor(page).getTextFromPage(1))
                .contains("Torstraße 1", "10115 Berlin", "DE123456789", "DE89 3704 0044 0532 0130 00");
        var drawn = page.getPageN(1).getAsDict(PdfName.RESOURCES).getAsDict(PdfName.XOBJECT);
        assertThat(drawn.getKeys())
                .anyMatch(it -> PdfName.IMAGE.equals(((PdfDictionary) drawn.getDirectObject(it)).getAsName(PdfName.SUBTYPE)));
    }
}
