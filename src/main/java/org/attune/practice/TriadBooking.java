package org.attune.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.attune.curriculum.ScenarioText;
import org.attune.identity.Permitted;
import org.attune.identity.Role;

/** What there is to choose from when a meeting is booked. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
@Permitted(Role.TRAINEE)
public class TriadBooking {

    @Inject
    TriadPeople people;

    @Inject
    TriadScenes scenes;

    /** Everybody who can be invited, by name. */
    public Map<Long, String> partners() {
        return people.partners();
    }

    public List<ScenarioText> scenes() {
        return scenes.choices();
    }
}
