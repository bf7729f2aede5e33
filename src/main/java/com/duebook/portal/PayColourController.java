package com.duebook.portal;

import com.duebook.identifiers.Colour;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A workspace's colour as a style sheet of one line, in tones that can be read in the light and in the dark. */
@RestController
class PayColourController {

    private static final MediaType CSS = MediaType.valueOf("text/css");

    @GetMapping("/pay/colour/{colour}")
    ResponseEntity<String> sheet(@PathVariable String colour) {
        return Colour.read(colour)
                .map(it -> ResponseEntity.ok()
                        .contentType(CSS)
                        .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                        .body(":root { --accent: light-dark(%s, %s); }".formatted(it.onWhite().hex(), it.onBlack().hex())))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
