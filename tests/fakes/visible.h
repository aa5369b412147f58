// SPDX-License-Identifier: Apache-2.0
//
// Which devices a program sees: CUDA programming guide, "CUDA Environment Variables", CUDA_VISIBLE_DEVICES and
// CUDA_DEVICE_ORDER.
#ifndef FAKE_DRIVER_VISIBLE_H
#define FAKE_DRIVER_VISIBLE_H

#include "machine.h"

struct visible_devices {
  const device* at[most_devices];
  int count;
};

// The guide: FASTEST_FIRST is the default (here the order of the file), PCI_BUS_ID orders by that.
inline visible_devices all_devices(const machine& from) {
  visible_devices all = {};
  const char* order = getenv("CUDA_DEVICE_ORDER");
  const bool by_pci = order != nullptr && strcmp(order, "PCI_BUS_ID") == 0;
  for (int number = 0; number < from.device_count; ++number) {
    if (strncmp(from.devices[number].mig, "on", 2) == 0) {
      continue; // MIG user guide: used through its instances alone, which are not imitated
    }
    int place = all.count++;
    for (; by_pci && place > 0 && strcmp(all.at[place - 1]->pci, from.devices[number].pci) > 0; --place) {
      all.at[place] = all.at[place - 1];
    }
    all.at[place] = &from.devices[number];
  }
  return all;
}

// The guide: an index, or the beginning of a UUID that fits one device alone. Null: invalid.
inline const device* named_device(const visible_devices& all, const char* name) {
  const device* found = nullptr;
  if (strncmp(name, "GPU-", 4) != 0) {
    const int index = atoi(name);
    return has_form('n', name) && index < all.count ? all.at[index] : nullptr;
  }
  for (int index = 0; index < all.count; ++index) {
    if (strncmp(all.at[index]->uuid, name, strlen(name)) == 0) {
      if (found != nullptr) {
        return nullptr;
      }
      found = all.at[index];
    }
  }
  return found;
}

// The guide: not set, all are visible; empty, none; else those listed, in the list's order, up to the first that
// is invalid.
inline visible_devices visible_devices_of(const machine& from) {
  const visible_devices all = all_devices(from);
  const char* list = getenv("CUDA_VISIBLE_DEVICES");
  if (list == nullptr) {
    return all;
  }
  visible_devices visible = {};
  while (*list != '\0') {
    text name = "";
    list += strspn(list, " ");
    const size_t length = strcspn(list, ",");
    memcpy(name, list, length < sizeof(text) ? length : sizeof(text) - 1);
    list += length + (list[length] == ',' ? 1 : 0);
    const device* next = named_device(all, name);
    if (next == nullptr) {
      break;
    }
    for (int index = 0; index < visible.count; ++index) {
      if (visible.at[index] == next) {
        FAKE_DRIVER_END("CUDA_VISIBLE_DEVICES names a device twice; the guide does not say what that means");
      }
    }
    visible.at[visible.count++] = next;
  }
  return visible;
}

#endif
