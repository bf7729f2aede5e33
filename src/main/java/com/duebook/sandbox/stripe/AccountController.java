package com.duebook.sandbox.stripe;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The calls about accounts. */
@InSandbox
@RestController
@RequestMapping("/sandbox/stripe/v1")
class AccountController {

    private final SandboxApi api;
    private final OpenedAccounts accounts;

    AccountController(SandboxApi api, OpenedAccounts accounts) {
        this.api = api;
        this.accounts = accounts;
    }

    @PostMapping("/accounts")
    ResponseEntity<String> create(HttpServletRequest request) {
        return api.change(request, accounts::create);
    }

    @GetMapping("/accounts/{id}")
    ResponseEntity<String> retrieve(HttpServletRequest request, @PathVariable("id") String id) {
        return api.read(request, call -> accounts.retrieve(call, id));
    }

    @GetMapping("/account")
    ResponseEntity<String> current(HttpServletRequest request) {
        return api.read(request, accounts::current);
    }

    @PostMapping("/account_links")
    ResponseEntity<String> link(HttpServletRequest request) {
        return api.change(request, accounts::link);
    }
}
