package com.duebook.sandbox.stripe;

/** @param isGood whether it is the link's only visit, and in time */
public record OnboardingVisit(SandboxObject link, SandboxObject account, boolean isGood) {}
