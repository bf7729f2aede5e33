package com.duebook.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.duebook.smtp.MailAttachment;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The invoice of a pay page as a file, and its sender's logo, for whoever holds the link's cookie. */
@RestController
class PayDocumentController {

    private final PayerDesk desk;
    private final DataDesk data;
    private final PayCookie cookie;
    private final PayLimits limits;

    PayDocumentController(PayerDesk desk, DataDesk data, PayCookie cookie, PayLimits limits) {
        this.desk = desk;
        this.data = data;
        this.cookie = cookie;
        this.limits = limits;
    }

    @GetMapping("/pay/{link}/invoice/{invoice}")
    ResponseEntity<byte[]> document(
            @PathVariable String link, @PathVariable UUID invoice, HttpServletRequest request) {
        return file(desk.document(cookie.in(link, request.getCookies()), invoice), request);
    }

    @GetMapping("/pay/{link}/receipt")
    ResponseEntity<byte[]> receipt(@PathVariable String link, HttpServletRequest request) {
        return file(desk.receipt(cookie.in(link, request.getCookies())), request);
    }

    @GetMapping("/pay/{link}/logo")
    ResponseEntity<byte[]> logo(@PathVariable String link, HttpServletRequest request) {
        var token = cookie.in(link, request.getCookies());
        return desk.logo(token).or(() -> data.logo(token))
                .map(png -> ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).body(png))
                .orElseGet(() -> nothing(request));
    }

    private ResponseEntity<byte[]> file(Optional<MailAttachment> found, HttpServletRequest request) {
        return found.map(file -> ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.contentType()))
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(file.fileName(), UTF_8).build().toString())
                .body(file.bytes()))
                .orElseGet(() -> nothing(request));
    }

    private ResponseEntity<byte[]> nothing(HttpServletRequest request) {
        limits.missed(request.getRemoteAddr());
        return ResponseEntity.notFound().build();
    }
}
