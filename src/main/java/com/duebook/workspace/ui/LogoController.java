package com.duebook.workspace.ui;

import com.duebook.workspace.Logos;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The logo of the workspace that one is signed in to. Its address changes with it. */
@RestController
class LogoController {

    private final Logos logos;

    LogoController(Logos logos) {
        this.logos = logos;
    }

    @GetMapping("/workspace/logo")
    ResponseEntity<byte[]> logo() {
        return logos.current()
                .map(png -> ResponseEntity.ok()
                        .contentType(MediaType.IMAGE_PNG)
                        .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePrivate())
                        .body(png))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
