package com.duebook.credit.policy;

/** What a customer gets by the policy, and of which class or segment. @param name the class's or the segment's */
public record GrantedTerms(CreditTerms terms, String name) {}
