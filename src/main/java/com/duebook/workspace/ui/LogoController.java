package com.duebook.workspace.ui;

import com.duebook.tenancy.Tenancy;
import com.duebook.workspace.Logos;
import java.time.Duration;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The logo of the workspace that one is signed in to, and of no other. Its address changes with it. */
@RestController
class LogoController {

    private final Logos logos;
    private final Tenancy tenancy;

    LogoController(Logos logos, Tenancy tenancy) {
        this.logos = logos;
        this.tenancy = tenancy;
    }

    @GetMapping("/workspace/logo")
    ResponseEntity<byte[]> logo(@RequestParam UUID of) {
        return tenancy.workspace().filter(of::equals)
                .flatMap(ours -> logos.current())
                .map(png -> ResponseEntity.ok()
                        .contentType(MediaType.IMAGE_PNG)
                        .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePrivate())
                        .body(png))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
