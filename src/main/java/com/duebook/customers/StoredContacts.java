package com.duebook.customers;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface StoredContacts extends JpaRepository<Contact, UUID> {

    List<Contact> findByCustomerOrderByName(UUID customer);
}
