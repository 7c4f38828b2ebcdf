package org.mlcarbon.it;

import java.time.Duration;
import java.util.function.Supplier;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The calculator as a person sees it: ids and waiting, no claims. */
final class CalculatorPage {

    private final WebDriver driver;
    private final WebDriverWait wait;

    private CalculatorPage(WebDriver driver) {
        this.driver = driver;
        wait = new WebDriverWait(driver, Duration.ofSeconds(20));
        wait.ignoring(StaleElementReferenceException.class);
    }

    static CalculatorPage open(WebDriver driver, String url) {
        driver.get(url);
        var page = new CalculatorPage(driver);
        page.wait.until(ready -> !page.text("result-emissions").isEmpty());
        return page;
    }

    /** Types into a combo box and takes the entry that carries the whole label. */
    CalculatorPage choose(String id, String label) {
        var input = input(id);
        input.sendKeys(Keys.chord(Keys.CONTROL, "a"), label);
        var item = wait.until(ready -> driver.findElements(By.cssSelector("vaadin-combo-box-item")).stream()
                .filter(WebElement::isDisplayed)
                .filter(shown -> shown.getText().contains(label))
                .findFirst()
                .orElse(null));
        item.click();
        wait.until(closed -> !"true".equals(driver.findElement(By.id(id)).getDomProperty("opened")));
        return this;
    }

    /** Opens a list and takes the entry that begins with the label. */
    CalculatorPage select(String id, String label) {
        scrolled(By.id(id)).click();
        wait.until(opening -> driver.findElements(By.cssSelector("vaadin-select-item")).stream()
                .filter(WebElement::isDisplayed)
                .filter(shown -> shown.getText().startsWith(label))
                .findFirst()
                .filter(this::clicked)
                .isPresent());
        wait.until(closed -> !"true".equals(driver.findElement(By.id(id)).getDomProperty("opened")));
        return this;
    }

    CalculatorPage enter(String id, String value) {
        var input = input(id);
        input.sendKeys(Keys.chord(Keys.CONTROL, "a"), value.isEmpty() ? Keys.DELETE : value, Keys.TAB);
        return this;
    }

    CalculatorPage click(String id) {
        scrolled(By.id(id)).click();
        return this;
    }

    /** Ticks a box, or takes the tick away. */
    CalculatorPage tick(String id) {
        scrolled(By.cssSelector("#" + id + " input")).click();
        return this;
    }

    /** The emissions once they read as expected; what they read after the time is over otherwise. */
    String emissions(String expected) {
        return eventually(() -> text("result-emissions"), expected);
    }

    String error(String id, String expected) {
        return eventually(
                () -> driver.findElement(By.cssSelector("#" + id + " [slot=error-message]"))
                        .getText(),
                expected);
    }

    String eventually(Supplier<String> text, String expected) {
        try {
            wait.until(ready -> text.get().contains(expected));
        } catch (org.openqa.selenium.TimeoutException e) {
            return text.get();
        }
        return text.get();
    }

    String text(String id) {
        return driver.findElements(By.id(id)).stream()
                .findFirst()
                .map(WebElement::getText)
                .orElse("");
    }

    /** A text that may have to be scrolled to. */
    String scrolledText(String id) {
        return scrolled(By.id(id)).getText();
    }

    /** The link that is offered for sharing. */
    String shareLink() {
        return eventually(() -> input("share-link").getDomProperty("value"), "http");
    }

    /** Presses a button by its words. */
    CalculatorPage press(String words) {
        scrolled(By.xpath("//vaadin-button[contains(., '" + words + "')]")).click();
        return this;
    }

    /** Presses the first row of the table of bars and gives its words. */
    String pressFirstBar() {
        var bar = scrolled(By.cssSelector(".elsewhere button.link-button"));
        var words = bar.getText();
        bar.click();
        return words;
    }

    /** A list that is still opening lies over its entries. */
    private boolean clicked(WebElement entry) {
        ((JavascriptExecutor) driver).executeScript("arguments[0].scrollIntoView({block: 'center'})", entry);
        try {
            entry.click();
            return true;
        } catch (ElementClickInterceptedException e) {
            return false;
        }
    }

    private WebElement scrolled(By what) {
        var element = wait.until(ready -> driver.findElement(what));
        ((JavascriptExecutor) driver).executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
        return element;
    }

    String value(String id) {
        return input(id).getDomProperty("value");
    }

    private WebElement input(String id) {
        return wait.until(ready -> driver.findElement(By.cssSelector("#" + id + " :is(input, textarea)")));
    }
}
