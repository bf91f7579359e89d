package org.attune.privacy.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.attune.testing.Person;

/** Pictures of a page as it stands, at the smallest width, and in the dark. */
public final class Pictures {

    private Pictures() {}

    public static void of(Person person, String name) {
        var page = person.look();
        person.picture(name);
        var size = page.viewportSize();
        page.setViewportSize(320, 700);
        assertThat((Boolean)
                        page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("no sideways scrolling of " + name + " at 320 px")
                .isTrue();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        person.picture(name + "-320-dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(size.width, size.height);
    }
}
